/** Short messages at the edge of the window, read out politely; the one who shows them listens here. */
const listeners = new Set();

export const onNotice = listener => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const tell = said => listeners.forEach(listener => listener(said));

/**
 * Says what has been done.
 *
 * @param {string} text
 * @param {{undo?: () => Promise<void>}} options `undo` takes it back, for as long as the message stands
 */
export const notice = (text, {undo} = {}) => tell({text, undo, urgent: false});

/** Says what went wrong, at once. */
export const alertNotice = text => tell({text, urgent: true});
