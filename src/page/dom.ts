type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Child = Node | string | undefined | readonly Child[];

/** Makes an element; an attribute that is `true` is empty, one that is `false` or `undefined` is left out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined) continue;
    if (typeof child === 'string' || child instanceof Node) parent.append(child);
    else append(parent, child as readonly Child[]);
  }
}

/** Replaces what an element holds. */
export function fill(parent: Element, ...children: Child[]): void {
  parent.replaceChildren();
  append(parent, children);
}

let made = 0;

/** An id that no other element of the page has. */
export function freshId(name: string): string {
  made += 1;
  return `${name}-${made}`;
}

/** A button of the page’s design. */
export function button(text: string, press: () => void, kind: 'primary' | 'secondary' | 'tertiary' = 'secondary'): HTMLButtonElement {
  const made = el('button', { type: 'button', class: `button button-${kind}` }, text);
  made.addEventListener('click', press);
  return made;
}

/**
 * Puts nodes in this order into an element and moves only those that stand elsewhere, so that what has the focus keeps it.
 */
export function arrange(parent: Element, nodes: readonly Element[]): void {
  for (const old of [...parent.children]) if (!nodes.includes(old)) old.remove();
  nodes.forEach((node, place) => {
    const there = parent.children[place];
    if (there === node) return;
    const focused = node.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined;
    parent.insertBefore(node, there ?? null);
    focused?.focus();
  });
}
