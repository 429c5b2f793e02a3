import LRU from 'zrender/lib/core/LRU.js';

const { get, put } = LRU.prototype;

/** No name of a member that every object has begins so. */
const ownKey = <Key>(key: Key): Key => (typeof key === 'string' ? (`\u0000${key}` as Key) : key);

/**
 * ECharts keeps the widths of texts in a plain object, by text. A unit called `__proto__` would write into the prototype
 * of all objects, one called `toString` would have no width: keys get a letter of their own.
 */
export function keepTextsApart(): void {
  LRU.prototype.get = function getOwn(key) {
    return get.call(this, ownKey(key));
  };
  LRU.prototype.put = function putOwn(key, value) {
    return put.call(this, ownKey(key), value);
  };
}
