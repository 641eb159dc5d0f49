import { DataSource, type DataSourceOptions, DriverPackageNotInstalledError } from 'typeorm';
import { DRIVER_OF_TYPE, isSupported } from '../../database/supported-types.js';
import { ClienteleConfigError } from '../../errors/clientele-config.error.js';
import { START_REFUSALS } from '../../errors/start-refusals.js';

/** Throws `ClienteleConfigError` for a database that the module's statements are not written for. */
export function assertSupported({ type }: Pick<DataSourceOptions, 'type'>): void {
  if (!isSupported(type)) {
    const supported = Object.keys(DRIVER_OF_TYPE);
    throw new ClienteleConfigError(START_REFUSALS.unsupportedDatabase(type, supported));
  }
}

/** Throws `ClienteleConfigError` when the driver's package is missing, as TypeORM itself would find when it connects. */
export function assertDriver(options: DataSourceOptions): void {
  const { type } = options;
  if (!isSupported(type)) return;
  try {
    unconnected(options);
  } catch (error) {
    if (error instanceof DriverPackageNotInstalledError)
      throw new ClienteleConfigError(START_REFUSALS.noDriver(type, DRIVER_OF_TYPE[type]));
  }
}

/** A DataSource that is made, which looks for its driver, and connects to nothing. */
function unconnected(options: DataSourceOptions): DataSource {
  const nothing = { entities: [], migrations: [], subscribers: [], cache: false };
  return new DataSource({ ...options, ...nothing });
}
