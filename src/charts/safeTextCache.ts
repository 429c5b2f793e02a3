import LRU from 'zrender/lib/core/LRU.js';

/** The cache's methods, as functions to be called on any cache. */
interface CacheMethods {
  get: (this: unknown, key: unknown) => unknown;
  put: (this: unknown, key: unknown, value: unknown) => unknown;
}

const methods = LRU.prototype as unknown as CacheMethods;
const { get, put } = methods;

/** No name of a member that every object has begins so. */
const ownKey = (key: unknown): unknown => (typeof key === 'string' ? `\u0000${key}` : key);

function getOwn(this: unknown, key: unknown): unknown {
  return get.call(this, ownKey(key));
}

function putOwn(this: unknown, key: unknown, value: unknown): unknown {
  return put.call(this, ownKey(key), value);
}

/**
 * ECharts keeps the widths of texts in a plain object, by text. A unit called `__proto__` would write into the prototype
 * of all objects, one called `toString` would have no width: keys get a letter of their own.
 */
export function keepTextsApart(): void {
  methods.get = getOwn;
  methods.put = putOwn;
}
