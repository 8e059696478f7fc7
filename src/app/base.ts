/* What the app is built on, to be read before the app itself. */
import "../data/use-dataset";
import "../style/legend";
