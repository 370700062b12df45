package org.polybius.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.place.Place.Coordinates;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An article and the places that it names, in the XML of LGL (Lieberman and others 2010) or of GeoWebNews (Gritta and
 * others 2020). Of the latter, expressions that are no names ("the village") are left out.
 *
 * @param misplaced how many toponyms are left out because their words do not stand at their offsets
 */
record GoldToponyms(Article article, List<Toponym> toponyms, int misplaced) {

    /**
     * @param adjective whether it is one, such as "Syrian"
     * @param place empty where nobody knows where it is, or where it is no place ("Jordan", a player's name)
     */
    record Toponym(Span span, boolean adjective, boolean name, Optional<Known> place) {}

    /** @param country its English name; empty where the gold data has none */
    record Known(OptionalLong geonameid, Coordinates coordinates, Optional<String> country) {}

    private static final List<String> NO_NAMES = List.of("Literal_Expression", "Non_Lit_Expression", "Non_Toponym");

    /** Of people, languages and other things that are called like a place or after one. */
    private static final List<String> NO_PLACES = List.of("Demonym", "Language", "Homonym");

    GoldToponyms {
        toponyms = List.copyOf(toponyms);
    }

    /**
     * Reads the articles of {@code file}.
     *
     * @throws GoldException if it is not such a file; the message names file and article
     */
    static List<GoldToponyms> read(Path file) throws IOException {
        NodeList nodes = document(file).getElementsByTagName("article");
        if (nodes.getLength() == 0) {
            throw new GoldException(file.toString(), "no element 'article'");
        }
        List<GoldToponyms> articles = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            articles.add(of((Element) nodes.item(i), file + ": article " + (i + 1)));
        }
        return articles;
    }

    /** Nothing outside the file is fetched. */
    private static Document document(Path file) throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try (InputStream in = Files.newInputStream(file)) {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(in);
        } catch (SAXException e) {
            throw new GoldException(file.toString(), "not XML: " + e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GoldToponyms of(Element article, String where) {
        String text = child(article, "text").orElseThrow(() -> new GoldException(where, "no 'text'"));
        List<Toponym> toponyms = new ArrayList<>();
        int misplaced = 0;
        NodeList nodes = article.getElementsByTagName("toponym");
        for (int i = 0; i < nodes.getLength(); i++) {
            Element toponym = (Element) nodes.item(i);
            String type = child(toponym, "type").orElse("");
            if (NO_NAMES.contains(type)) {
                continue;
            }
            int start = number(toponym, "start", where);
            int end = number(toponym, "end", where);
            String words = child(toponym, "phrase")
                    .or(() -> child(toponym, "extractedName"))
                    .orElseThrow(() -> new GoldException(where, "a toponym has neither 'phrase' nor 'extractedName'"));
            if (start < 0
                    || end > text.length()
                    || end < start
                    || !text.substring(start, end).equals(words)) {
                misplaced++;
                continue;
            }
            toponyms.add(new Toponym(
                    new Span(start, end),
                    child(toponym, "modifierType").filter("Adjective"::equals).isPresent(),
                    !NO_PLACES.contains(type),
                    known(toponym, where)));
        }
        return new GoldToponyms(GoldArticle.of(where, text), toponyms, misplaced);
    }

    private static Optional<Known> known(Element toponym, String where) {
        NodeList tags = toponym.getElementsByTagName("gaztag");
        boolean lgl = tags.getLength() > 0;
        Element place = lgl ? (Element) tags.item(0) : toponym;
        Optional<String> lat = child(place, lgl ? "lat" : "latitude");
        Optional<String> lon = child(place, lgl ? "lon" : "longitude");
        if (lat.isEmpty() || lon.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> id = lgl ? Optional.of(place.getAttribute("geonameid")) : child(place, "geonamesID");
        try {
            return Optional.of(new Known(
                    id.filter(digits -> digits.matches("\\d+"))
                            .map(digits -> OptionalLong.of(Long.parseLong(digits)))
                            .orElse(OptionalLong.empty()),
                    new Coordinates(Double.parseDouble(lat.get()), Double.parseDouble(lon.get())),
                    child(place, "country")));
        } catch (NumberFormatException e) {
            throw new GoldException(where, "no coordinates: " + lat.get() + ", " + lon.get());
        }
    }

    private static int number(Element element, String name, String where) {
        String text = child(element, name).orElse("");
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new GoldException(where, "'" + name + "' of a toponym is no number: '" + text + "'");
        }
    }

    /** The text of the first such element below; empty where there is none or it is blank. */
    private static Optional<String> child(Element element, String name) {
        NodeList nodes = element.getElementsByTagName(name);
        return nodes.getLength() == 0
                ? Optional.empty()
                : Optional.of(nodes.item(0).getTextContent()).filter(text -> !text.isBlank());
    }
}
