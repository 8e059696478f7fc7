/* What the app is built on, to be read before the app itself: in two steps, so that a slow phone has a breath in between. */
import "react-dom/client";
import "../data/use-dataset";
import "../style/legend";
