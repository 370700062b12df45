package org.polybius.engine.extraction;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 decoding that names the byte it stumbles over instead of putting a replacement character there. */
final class StrictUtf8 {

    private StrictUtf8() {}

    /** The text without a byte order mark. */
    static String decode(byte[] bytes) throws UnreadableInput {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw new UnreadableInput("invalid UTF-8 at byte " + in.position() + " (0x"
                    + Integer.toHexString(bytes[in.position()] & 0xFF) + ")");
        }
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new UnreadableInput("binary: a NUL character at offset " + nul);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
