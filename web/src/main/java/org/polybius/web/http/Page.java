package org.polybius.web.http;

import tools.jackson.databind.JsonNode;

/**
 * What a route answers: the same for people, programs and spreadsheets.
 *
 * @param template that draws {@code model}
 * @param model handed to the template as {@code page}
 */
public record Page(String template, Object model, JsonNode json, Table table) {}
