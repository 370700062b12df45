package org.polybius.web.http;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** What a form sent. */
public final class Submission {

    /** A file that was chosen. */
    public record Upload(String name, InputStream content) {}

    private final Context context;

    Submission(Context context) {
        this.context = context;
    }

    /** A parameter of the path. */
    public String path(String name) {
        return context.pathParam(name);
    }

    /** A field; empty where it is missing or blank. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(context.formParam(name)).filter(value -> !value.isBlank());
    }

    /** All values of a field that may be chosen several times. */
    public List<String> fields(String name) {
        return context.formParams(name);
    }

    /** A file; empty where none was chosen. */
    public Optional<Upload> file(String name) {
        if (!context.isMultipartFormData()) {
            return Optional.empty();
        }
        UploadedFile file = context.uploadedFile(name);
        return file == null || file.filename().isEmpty()
                ? Optional.empty()
                : Optional.of(new Upload(file.filename(), file.content()));
    }
}
