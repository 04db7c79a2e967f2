const FAR = 70;

/**
 * Hears of swipes to the side. A swipe over something that scrolls sideways, or with text selected, is none.
 *
 * @param {HTMLElement} element
 * @param {(step: 1|-1) => void} swiped 1 for a swipe to the left, which leads on
 * @returns {() => void} ends it
 */
export function onSwipe(element, swiped) {
  let from = null;
  const begun = event => {
    const scrolls = event.target.closest?.('.pdf-pages');
    const wide = scrolls && scrolls.scrollWidth > scrolls.clientWidth + 1;
    from = event.touches.length === 1 && !wide ? {x: event.touches[0].clientX, y: event.touches[0].clientY} : null;
  };
  const ended = event => {
    if (!from || String(getSelection())) return;
    const x = event.changedTouches[0].clientX - from.x;
    const y = event.changedTouches[0].clientY - from.y;
    from = null;
    if (Math.abs(x) > FAR && Math.abs(x) > 2 * Math.abs(y)) swiped(x < 0 ? 1 : -1);
  };
  element.addEventListener('touchstart', begun, {passive: true});
  element.addEventListener('touchend', ended, {passive: true});
  return () => {
    element.removeEventListener('touchstart', begun);
    element.removeEventListener('touchend', ended);
  };
}
