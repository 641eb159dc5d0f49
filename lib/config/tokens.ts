/** The host's DataSource, the one named by the `dataSource` extra, as the module uses it. */
export const CLIENTELE_DATA_SOURCE = Symbol.for('nest-clientele:DataSource');

/** The same for lists and exports: of a replicated database it reads a replica, if the option `reads` says so. */
export const CLIENTELE_LIST_DATA_SOURCE = Symbol.for('nest-clientele:ListDataSource');

/** The options as the host gave them. */
export const CLIENTELE_OPTIONS = Symbol.for('nest-clientele:ClienteleOptions');

/** The validated options, every default filled in. */
export const CLIENTELE_SETTINGS = Symbol.for('nest-clientele:ClienteleSettings');

/** Path prefix of the module's routes, as the `path` extra has it. */
export const CLIENTELE_PATH = Symbol.for('nest-clientele:ClientelePath');

/** The versions of the host's API that the module's routes belong to, as the `version` extra has it. */
export const CLIENTELE_VERSION = Symbol.for('nest-clientele:ClienteleVersion');
