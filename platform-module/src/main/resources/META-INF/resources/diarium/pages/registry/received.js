/** Files on their way to the page that registers them, which may not be there yet. */
let waiting = [];
let taker = null;

/** Hands over files. */
export function hand(files) {
  waiting.push(...files);
  deliver();
}

/** Takes files from now on; call what is returned to stop. */
export function take(act) {
  taker = act;
  deliver();
  return () => {
    if (taker === act) taker = null;
  };
}

function deliver() {
  if (!taker || !waiting.length) return;
  const files = waiting;
  waiting = [];
  taker(files);
}
