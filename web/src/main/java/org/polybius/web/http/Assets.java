package org.polybius.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The style sheet, scripts and icon. Their addresses hold their digests, so that a browser may keep them for good. */
public final class Assets {

    static final String PREFIX = "/assets/";

    private static final Map<String, String> TYPES = Map.of(
            "polybius.css", "text/css; charset=utf-8",
            "polybius.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");
    private static final int DIGEST_BYTES = 6;

    private record Asset(byte[] bytes, String type) {}

    private final Map<String, Asset> byAddress = new TreeMap<>();
    private final Map<String, String> addresses = new TreeMap<>();

    Assets() {
        TYPES.forEach((name, type) -> {
            byte[] bytes = load(name);
            int dot = name.indexOf('.');
            String address = PREFIX + name.substring(0, dot) + "-" + digest(bytes) + name.substring(dot);
            byAddress.put(address, new Asset(bytes, type));
            addresses.put(name, address);
        });
    }

    private static byte[] load(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/org/polybius/web/assets/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Where {@code name} is. */
    public String address(String name) {
        return addresses.get(name);
    }

    void answer(Context request) {
        Asset asset = byAddress.get(request.path());
        if (asset == null) {
            throw Refusal.notFound("there is no such file");
        }
        request.header("Cache-Control", "public, max-age=31536000, immutable");
        request.contentType(asset.type()).result(asset.bytes());
    }
}
