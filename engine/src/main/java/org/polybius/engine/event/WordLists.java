package org.polybius.engine.event;

import java.util.List;
import java.util.Map;
import org.polybius.engine.packing.PackedInput;

/** Named lists of words, as the build packed them from the YAML file of the same name. */
final class WordLists {

    private final String name;
    private final Map<String, List<String>> lists;

    private WordLists(String name, Map<String, List<String>> lists) {
        this.name = name;
        this.lists = lists;
    }

    /** @param name the file's, without its ending */
    static WordLists standard(String name) {
        return new WordLists(
                name, PackedInput.resource(WordLists.class, name + ".packed").map(PackedInput::texts));
    }

    /** @throws RuleException if there is no such list */
    List<String> get(String list) {
        List<String> words = lists.get(list);
        if (words == null) {
            throw new RuleException(name + ".yaml", "'" + list + "' is missing");
        }
        return words;
    }
}
