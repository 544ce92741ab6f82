/** What the map has at `key`; where it has nothing yet, what `find` gives, which it then keeps. */
export function once<K, V>(map: Map<K, V>, key: K, find: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const found = find()
  map.set(key, found)
  return found
}
