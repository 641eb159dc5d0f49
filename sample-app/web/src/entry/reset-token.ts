/** Takes the token of the mailed link out of the address bar, so that nobody reads it there or in the history. */
function takeToken(): string | null {
  const address = new URL(window.location.href);
  const token = address.searchParams.get('token');
  if (address.pathname !== '/reset' || token === null) return null;
  window.history.replaceState(window.history.state, '', address.pathname);
  return token;
}

/** The token of the link that opened this page; null if there was none. It is kept nowhere else. */
export const resetToken = takeToken();
