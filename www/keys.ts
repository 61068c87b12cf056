// Moving about the form by keys, as in a spreadsheet, without taking from an input what it does itself.

type Lines = readonly (readonly HTMLInputElement[])[]

/** Where a key leads from this input; `undefined` where the key is the input's own. */
export function targetOf(
  event: KeyboardEvent,
  input: HTMLInputElement,
  lines: Lines,
): HTMLInputElement | undefined {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return undefined
  const at = lines.findIndex((line) => line.includes(input))
  const column = lines[at]?.indexOf(input) ?? 0
  const down = downBy(event)
  if (down === 0) return lines[at]?.[column + acrossBy(event, input)]
  const line = lines[at + down]
  return line?.[Math.min(column, line.length - 1)]
}

function downBy({ key, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (key === 'ArrowUp' || (key === 'Enter' && shiftKey)) return -1
  return key === 'ArrowDown' || key === 'Enter' ? 1 : 0
}

// An input whose text is all selected was reached by keys: the arrows lead on from it. Otherwise they do so only from
// the edge of the text.
function acrossBy(
  { key, shiftKey }: KeyboardEvent,
  { selectionStart, selectionEnd, value }: HTMLInputElement,
): number {
  if (shiftKey) return Number.NaN
  const isWhole = selectionStart === 0 && selectionEnd === value.length
  const caret = selectionStart === selectionEnd ? selectionStart : null
  if (key === 'ArrowLeft' && (isWhole || caret === 0)) return -1
  if (key === 'ArrowRight' && (isWhole || caret === value.length)) return 1
  return Number.NaN
}

/** Moves the focus into this input and selects what stands there. */
export function enter(input: HTMLInputElement, place: 'center' | 'nearest'): void {
  input.focus({ preventScroll: true })
  input.select()
  input.scrollIntoView({ block: place, inline: place })
}

/** Writes into an input as if it were typed, so that the browser's own undo knows of it. */
export function type(input: HTMLInputElement, value: string): void {
  input.focus({ preventScroll: true })
  input.select()
  document.execCommand('insertText', false, value)
  if (input.value === value) return
  input.value = value
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
