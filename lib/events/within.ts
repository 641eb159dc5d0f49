/** What the promise gives, or a rejection when that takes longer than so many milliseconds: with `error`, if one is given. */
export async function within<T>(
  limit: number,
  promise: Promise<T>,
  error = (): Error => new Error(`No answer within ${limit} ms.`),
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(error()), limit);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
