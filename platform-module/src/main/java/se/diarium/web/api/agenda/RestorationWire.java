package se.diarium.web.api.agenda;

/** Where an item that was taken off is put back, as it comes; {@code place} from 1, the last one where nothing is said. */
record RestorationWire(Integer place) {}
