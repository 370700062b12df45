package org.polybius.evaluation.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;

/**
 * Where a thread was at one moment, for a reader: the calls from the engine's front door inwards, each as {@code
 * package.Class.method}.
 */
record Stack(List<String> calls) {

    static final String ENGINE = "org.polybius.engine.";

    Stack {
        calls = List.copyOf(calls);
    }

    static Stack of(RecordedStackTrace trace) {
        List<String> calls = new ArrayList<>();
        for (RecordedFrame frame : trace.getFrames()) {
            String type = frame.getMethod().getType().getName();
            // The class that the JDK makes of a lambda only passes the call on.
            if (frame.isJavaFrame() && !type.contains("$$Lambda")) {
                calls.add(type + "." + method(frame));
            }
        }
        Collections.reverse(calls);
        return of(calls);
    }

    /**
     * Leaves out what tells a reader nothing: what called the engine, how the JDK carries a call from one of our methods to
     * another, what goes on inside a JDK method, and that a method calls itself.
     *
     * @param calls outermost first
     */
    static Stack of(List<String> calls) {
        List<String> told = new ArrayList<>();
        List<String> ofJdk = new ArrayList<>();
        for (String call : calls) {
            if (told.isEmpty() && !call.startsWith(ENGINE)) {
                continue;
            }
            if (isOfJdk(call)) {
                ofJdk.add(call);
                continue;
            }
            ofJdk.clear();
            if (told.isEmpty() || !told.get(told.size() - 1).equals(call)) {
                told.add(call);
            }
        }
        ofJdk.stream().findFirst().ifPresent(told::add);
        return new Stack(told);
    }

    /** The engine's package that the innermost of its own calls is in, such as {@code parsing}. */
    Optional<String> stage() {
        return calls.stream()
                .filter(call -> call.startsWith(ENGINE))
                .reduce((outer, inner) -> inner)
                .map(Stack::stage);
    }

    /** The engine's package of {@code call}; {@code JDK} or {@code libraries} of others. */
    static String stage(String call) {
        if (call.startsWith(ENGINE)) {
            return call.substring(ENGINE.length(), call.indexOf('.', ENGINE.length()));
        }
        return isOfJdk(call) ? "JDK" : "libraries";
    }

    private static boolean isOfJdk(String call) {
        return call.matches("(java|javax|jdk|sun|com\\.sun)\\..*");
    }

    /** A lambda's body is named after the method that it stands in. */
    private static String method(RecordedFrame frame) {
        return frame.getMethod().getName().replaceFirst("^lambda\\$(.*)\\$\\d+$", "$1");
    }
}
