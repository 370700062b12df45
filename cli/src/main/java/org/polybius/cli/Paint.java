package org.polybius.cli;

/** Colours for a terminal. They only repeat what brackets and words say. */
record Paint(boolean on) {

    String actor(String text) {
        return sequence("1;34", text);
    }

    String trigger(String text) {
        return sequence("1;31", text);
    }

    String recipient(String text) {
        return sequence("1;32", text);
    }

    String strong(String text) {
        return sequence("1", text);
    }

    String faint(String text) {
        return sequence("2", text);
    }

    private String sequence(String code, String text) {
        return on ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
