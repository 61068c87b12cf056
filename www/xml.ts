// Office files as XML: names without their prefixes.

/** The root of a document. Throws where it is not well-formed. */
export function parse(text: string): Element {
  const { documentElement } = new DOMParser().parseFromString(text, 'application/xml')
  const isBroken = documentElement.getElementsByTagName('parsererror').length > 0
  if (isBroken || documentElement.localName === 'parsererror') throw new SyntaxError('not well-formed')
  return documentElement
}

/** The children of that name. */
export function named(element: Element, name: string): Element[] {
  return Array.from(element.children).filter((child) => child.localName === name)
}

/** Those of that name that are parts of this very table, row or cell, whatever stands around them. */
export function inside(element: Element, name: string): Element[] {
  return Array.from(element.children).flatMap((child) => {
    if (child.localName === name) return [child]
    return ['tbl', 'tr', 'tc', 'p', 'r'].includes(child.localName) ? [] : inside(child, name)
  })
}

/** An attribute, whatever its prefix. */
export function attribute(element: Element, name: string): string | undefined {
  return Array.from(element.attributes).find((attribute) => attribute.localName === name)?.value
}

/** A whole number in one of an element's properties. */
export function numberOf(element: Element, properties: string, name: string): number | undefined {
  const [found] = inside(element, properties).flatMap((own) => named(own, name))
  const value = found && Number.parseInt(attribute(found, 'val') ?? '', 10)
  return Number.isNaN(value) ? undefined : value
}

/** Whether a property is said, and not said to be off. */
export function isOn(element: Element, name = 'val'): boolean {
  return !['0', 'false', 'off', 'none'].includes(attribute(element, name) ?? '')
}

/** A text within HTML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
