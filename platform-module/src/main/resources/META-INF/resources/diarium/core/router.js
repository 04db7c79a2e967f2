/**
 * Pages by the part of the address after `#`, which the server never sees: `#/arenden/RS/1/2026?flik=historik`. A parameter at the
 * end may be left out where its name is followed by `?`.
 */
const pattern = path => {
  const names = [];
  const source = path
    .replace(/^#/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\/:(\w+)(\\\?)?/g, (whole, name, mayBeLeftOut) => {
      names.push(name);
      return mayBeLeftOut ? '(?:/([^/]+))?' : '/([^/]+)';
    });
  return {names, expression: new RegExp(`^${source}$`)};
};

/** Compiles routes once; what is found has its parameters decoded. */
export function finder(routes) {
  const compiled = routes.map(route => ({...route, ...pattern(route.path)}));
  return path => {
    for (const route of compiled) {
      const match = route.expression.exec(path);
      if (match) {
        const given = route.names.map((name, i) => [name, match[i + 1]]).filter(([, value]) => value !== undefined);
        return {route, params: Object.fromEntries(given.map(([name, value]) => [name, decodeURIComponent(value)]))};
      }
    }
    return null;
  };
}

/** Path and query of the present address. */
export function here() {
  const [path, query = ''] = (location.hash.slice(1) || '/').split('?');
  return {path, query: new URLSearchParams(query)};
}

/** An address within the workspace. Parts of the path are encoded by whoever makes it; empty values of the query are left out. */
export function href(path, query = {}) {
  const kept = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') kept.set(name, value);
  }
  const text = kept.toString();
  return text ? `${path}?${text}` : path;
}

export const go = (path, query) => {
  location.hash = href(path, query);
};

/** Changes values of the query and leaves the others; no step in the browser's history unless asked for. */
export function setQuery(values, {step = false} = {}) {
  const {path, query} = here();
  const target = href(`#${path}`, {...Object.fromEntries(query), ...values});
  if (target === location.hash) return;
  if (step) {
    location.hash = target;
    return;
  }
  history.replaceState(history.state, '', target);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
