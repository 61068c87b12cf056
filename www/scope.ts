// Listening that ends all at once, so that what was bound leaves no trace.

/** A span of time: what is begun in it ends with it. */
export class Scope {
  private readonly ends: (() => void)[] = []

  /** Listens until the scope ends; before the page's own listeners, whatever they stop. */
  on<Type extends keyof HTMLElementEventMap>(
    target: EventTarget,
    type: Type,
    hear: (event: HTMLElementEventMap[Type]) => void,
  ): void
  on(target: EventTarget, type: string, hear: (event: Event) => void): void
  on(target: EventTarget, type: string, hear: EventListener): void {
    target.addEventListener(type, hear, true)
    this.add(() => target.removeEventListener(type, hear, true))
  }

  /** Does this at the end, the last added first. */
  add(end: () => void): void {
    this.ends.push(end)
  }

  /** Ends all; once. */
  end(): void {
    while (this.ends.length > 0) this.ends.pop()?.()
  }
}
