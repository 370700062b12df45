package org.polybius.web.http;

/** In what form an answer is wanted, by the ending of the path. */
enum Form {
    HTML("", "text/html; charset=utf-8"),
    JSON(".json", "application/json; charset=utf-8"),
    CSV(".csv", "text/csv; charset=utf-8");

    final String ending;
    final String contentType;

    Form(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    static Form of(String path) {
        if (path.equals("/api") || path.startsWith("/api/")) {
            return JSON;
        }
        return path.endsWith(JSON.ending) ? JSON : path.endsWith(CSV.ending) ? CSV : HTML;
    }
}
