/** What is made of each thing once, so that what rests on it twice is told once. */
export function once<K, V>(make: (of: K) => V): (of: K) => V {
  const made = new Map<K, V>();
  return (of) => made.get(of) ?? (made.set(of, make(of)), made.get(of) as V);
}
