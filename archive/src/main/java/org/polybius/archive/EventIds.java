package org.polybius.archive;

/** Ids of events and of the incidents that are named after them: that of the article, an underscore and a number. */
final class EventIds {

    private EventIds() {}

    /** @return the id of the article; of anything that is no such id, what is the id of none */
    static String article(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('_')));
    }
}
