/**
 * Reads moments of portals in a process of its own time zone, moves each by some milliseconds,
 * reads them again and prints what it read. The entity is declared anew: this process runs uncompiled.
 */
const { DataSource, EntitySchema } = require('typeorm');

const { options, ids, add } = JSON.parse(process.argv[2]);

const Portal = new EntitySchema({
  name: 'clientele_portals',
  columns: {
    id: { type: 'varchar', primary: true },
    createdAt: { type: 'bigint', transformer: { from: Number, to: (value) => value } },
  },
});

async function main() {
  const dataSource = await new DataSource({ ...options, entities: [Portal] }).initialize();
  try {
    const portals = dataSource.getRepository(Portal);
    for (const id of ids) {
      const { createdAt } = await portals.findOneByOrFail({ id });
      await portals.update({ id }, { createdAt: createdAt + add });
    }
    const moments = [];
    for (const id of ids) moments.push((await portals.findOneByOrFail({ id })).createdAt);
    process.stdout.write(JSON.stringify(moments));
  } finally {
    await dataSource.destroy();
  }
}

void main();
