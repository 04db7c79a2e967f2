/** Places on pages: drawn by pointer, moved and sized by keys. All in parts of the page, from its upper left corner. */
const STEP = 0.01;
const FINE = 0.002;
const SMALLEST = 0.004;

const within = (value, least, most) => Math.min(most, Math.max(least, value));

/** The place within the page, not smaller than can be seen. */
export function fitted({x, y, width, height}) {
  const w = within(width, SMALLEST, 1);
  const h = within(height, SMALLEST, 1);
  return {x: within(x, 0, 1 - w), y: within(y, 0, 1 - h), width: w, height: h};
}

/** The place after a key: arrows move it, with Shift they size it, with Alt in fine steps. Null for any other key. */
export function keyed(place, {key, shiftKey, altKey}) {
  const step = altKey ? FINE : STEP;
  const [along, down] = {ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step]}[key] ?? [];
  if (along === undefined) return null;
  return shiftKey
    ? fitted({...place, width: place.width + along, height: place.height + down})
    : fitted({...place, x: place.x + along, y: place.y + down});
}

/** Lets a place be drawn on the pages of a `<dia-pdf>` while `wanted()` is true; `drawn` is told page and place. */
export function drawing(viewer, wanted, drawn) {
  let begun = null;
  const at = event => {
    const box = begun.page.getBoundingClientRect();
    return {x: within((event.clientX - box.left) / box.width, 0, 1), y: within((event.clientY - box.top) / box.height, 0, 1)};
  };
  const place = event => {
    const end = at(event);
    return {
      x: Math.min(begun.x, end.x),
      y: Math.min(begun.y, end.y),
      width: Math.abs(begun.x - end.x),
      height: Math.abs(begun.y - end.y),
    };
  };
  const stop = () => {
    begun?.shape.remove();
    begun = null;
  };
  const down = event => {
    const page = event.target.closest?.('dia-pdf-page');
    if (!wanted() || !page || event.button !== 0 || event.target.closest('.pdf-mark')) return;
    event.preventDefault();
    const shape = document.createElement('div');
    shape.className = 'publish-drawing';
    page.append(shape);
    begun = {page, shape, x: 0, y: 0};
    Object.assign(begun, at(event));
    page.setPointerCapture(event.pointerId);
  };
  const move = event => {
    if (!begun) return;
    const now = place(event);
    for (const [name, part] of [['left', now.x], ['top', now.y], ['width', now.width], ['height', now.height]]) {
      begun.shape.style.setProperty(name, `${part * 100}%`);
    }
  };
  const up = event => {
    if (!begun) return;
    const now = place(event);
    const {number} = begun.page;
    stop();
    if (now.width >= SMALLEST && now.height >= SMALLEST) drawn(number, fitted(now));
  };
  viewer.addEventListener('pointerdown', down);
  viewer.addEventListener('pointermove', move);
  viewer.addEventListener('pointerup', up);
  viewer.addEventListener('pointercancel', stop);
}
