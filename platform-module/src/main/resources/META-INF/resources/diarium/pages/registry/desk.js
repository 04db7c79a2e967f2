import {NetworkLost, Refused} from '../../core/api.js';
import {alertNotice, notice} from '../../core/notices.js';
import {View} from '../../core/view.js';

/** A page on which something is done to what it shows, and taken back where that can be. */
export class Desk extends View {
  /**
   * Does something and shows what has become of it.
   *
   * @param {() => Promise<any>} act
   * @param {string} said what has been done
   * @param {() => Promise<any>} undo takes it back, where that can be
   */
  async change(act, said, undo) {
    await act();
    await this.refresh();
    notice(
      said,
      undo && {
        undo: async () => {
          await undo();
          await this.refresh();
        },
      },
    );
  }

  /** As {@link change}, of a button without a dialog: what is refused is said, and shown as it is by now. */
  async press(act, said, undo) {
    try {
      await this.change(act, said, undo);
    } catch (failure) {
      if (!(failure instanceof Refused || failure instanceof NetworkLost)) throw failure;
      alertNotice(failure.words);
      if (failure instanceof Refused) await this.refresh();
    }
  }
}
