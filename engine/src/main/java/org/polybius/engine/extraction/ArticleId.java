package org.polybius.engine.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/** Names an article by what it is: the same outlet, URL, date and text give the same id. */
final class ArticleId {

    private static final int HEX_DIGITS = 16;
    private static final String UNIT_SEPARATOR = "\u001F";

    private ArticleId() {}

    static String of(Optional<String> outlet, Optional<String> url, Optional<LocalDate> published, String text) {
        String parts = String.join(
                UNIT_SEPARATOR,
                outlet.orElse(""),
                url.orElse(""),
                published.map(LocalDate::toString).orElse(""),
                text);
        byte[] digest = sha256().digest(parts.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
