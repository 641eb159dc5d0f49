/** The host's DataSource, the one named by the `dataSource` extra, as the module uses it. */
export const CLIENTELE_DATA_SOURCE = Symbol.for('nest-clientele:DataSource');

/** The options as the host gave them. */
export const CLIENTELE_OPTIONS = Symbol.for('nest-clientele:ClienteleOptions');

/** The validated options, every default filled in. */
export const CLIENTELE_SETTINGS = Symbol.for('nest-clientele:ClienteleSettings');

/** Path prefix of the module's routes, as the `path` extra has it. */
export const CLIENTELE_PATH = Symbol.for('nest-clientele:ClientelePath');
