// Elements without markup: text goes in as text.

/** What an element is made with. */
interface Look {
  readonly class?: string
  readonly text?: string
}

/** A new element with these children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  look: Look = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  if (look.class !== undefined) element.className = look.class
  if (look.text !== undefined) element.textContent = look.text
  for (const child of children) element.appendChild(child)
  return element
}

/** A button that does one thing. */
export function button(text: string, look: string, press: () => void): HTMLButtonElement {
  const element = make('button', { class: look, text })
  element.type = 'button'
  element.addEventListener('click', press)
  return element
}

/** Puts these in place of all that stands in `parent`. */
export function fill(parent: Element, ...children: readonly Node[]): void {
  while (parent.firstChild) parent.removeChild(parent.firstChild)
  for (const child of children) parent.appendChild(child)
}

/** Writes only where something changes, so that nothing is announced or painted twice. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

/** Sets the attribute, or takes it away. */
export function attribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name)
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** Brings an element into sight within the box it scrolls in, and leaves the page where it is. */
export function reveal(element: Element): void {
  let box = element.parentElement
  while (box && getComputedStyle(box).overflowY !== 'auto') box = box.parentElement
  if (!box) return
  const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()]
  if (inner.top < outer.top) box.scrollTop += inner.top - outer.top
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom
}

/** Whether an element's page says that it can be dark. */
export function canBeDark(element: Element): boolean {
  const own = getComputedStyle(element).getPropertyValue('color-scheme')
  const page = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content ?? ''
  return (/light|dark/.test(own) ? own : page).includes('dark')
}

/** Whether it is an element, of this window or of a frame in it, whose elements are no instances of this window's. */
export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'nodeType') === Node.ELEMENT_NODE
}

/** The element of the page that has this id. */
export function byId<Type extends Element>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id)
  if (element instanceof type) return element
  throw new Error(`the page has no ${type.name} #${id}`)
}
