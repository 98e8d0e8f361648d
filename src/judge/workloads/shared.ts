/** What was worked out once for the same objects, in their order. */
export class Shared<T> {
  private readonly known = new Map<string, T>();
  private readonly ids = new WeakMap<object, number>();
  private count = 0;

  of(objects: readonly object[], make: () => T): T {
    const key = objects.map((each) => this.idOf(each)).join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.known.set(key, made);
    return made;
  }

  private idOf(object: object): number {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    this.count += 1;
    this.ids.set(object, this.count);
    return this.count;
  }
}
