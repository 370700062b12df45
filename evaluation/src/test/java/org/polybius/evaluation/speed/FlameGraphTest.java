package org.polybius.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FlameGraphTest {

    private static final String CODE = "org.polybius.engine.coding.Coder.code";

    private static FlameGraph graph() {
        FlameGraph graph = new FlameGraph();
        IntStream.range(0, 3).forEach(i -> graph.add(stack("parsing.Parser.<init>")));
        graph.add(stack("event.EventFinder.find"));
        return graph;
    }

    private static Stack stack(String inner) {
        return Stack.of(List.of(CODE, "org.polybius.engine." + inner));
    }

    private static List<Element> boxes(String svg) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        NodeList groups = document.getElementsByTagName("g");
        return IntStream.range(0, groups.getLength())
                .mapToObj(i -> (Element) groups.item(i))
                .toList();
    }

    private static Element child(Element box, String name) {
        return (Element) box.getElementsByTagName(name).item(0);
    }

    @Test
    void everyCallIsABoxWithItsShare() throws Exception {
        assertThat(boxes(graph().svg()))
                .extracting(box -> child(box, "title").getTextContent())
                .containsExactly(
                        CODE + " 100.0%",
                        "org.polybius.engine.event.EventFinder.find 25.0%",
                        "org.polybius.engine.parsing.Parser.<init> 75.0%");
    }

    @Test
    void calleesStandAboveTheirCallerAndShareItsWidth() throws Exception {
        List<Element> rectangles =
                boxes(graph().svg()).stream().map(box -> child(box, "rect")).toList();
        assertThat(rectangles).extracting(box -> box.getAttribute("width")).containsExactly("1200.0", "300.0", "900.0");
        assertThat(rectangles).extracting(box -> box.getAttribute("x")).containsExactly("0.0", "0.0", "300.0");
        assertThat(Integer.parseInt(rectangles.get(1).getAttribute("y")))
                .isLessThan(Integer.parseInt(rectangles.get(0).getAttribute("y")));
    }

    @Test
    void labelsNameClassAndMethod() throws Exception {
        assertThat(boxes(graph().svg()))
                .extracting(box -> child(box, "text").getTextContent())
                .containsExactly("Coder.code", "EventFinder.find", "Parser.<init>");
    }

    @Test
    void stagesAreTheInnermostPackagesTheMostFirst() {
        assertThat(graph().stages()).extracting(stage -> stage.getKey()).containsExactly("parsing", "event");
    }

    @Test
    void whatIsTooNarrowToSeeIsLeftOut() {
        FlameGraph graph = graph();
        IntStream.range(0, 10_000).forEach(i -> graph.add(stack("event.EventFinder.find")));
        assertThat(graph.svg()).doesNotContain("Parser").contains("EventFinder");
    }
}
