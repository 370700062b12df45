package org.polybius.web.http;

/**
 * A form: what it sends changes something, and the page that shows what came of it is another one.
 *
 * @param summary in a few words
 */
public record Action(String path, String summary, Acting acting) {

    /** Does it. */
    public interface Acting {

        /** @return the path of the page to show next */
        String act(Submission submission) throws Exception;
    }
}
