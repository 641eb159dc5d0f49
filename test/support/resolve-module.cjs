/**
 * Finds the file of an import. Ours say `./x.js` where the file is `x.ts`; those of packages mean what they say.
 * Jest keeps what a resolver finds, which it does not of its own mapping of names: that looked at the disk for each import.
 *
 * @type {import('jest-resolve').SyncResolver}
 */
module.exports = (path, options) => {
  const isOwn =
    path.startsWith('.') && path.endsWith('.js') && !options.basedir.includes('/node_modules/');
  if (!isOwn) return options.defaultResolver(path, options);
  try {
    return options.defaultResolver(path.replace(/\.js$/, '.ts'), options);
  } catch {
    return options.defaultResolver(path, options);
  }
};
