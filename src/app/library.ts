/* The library that draws all of the app, to be read before anything else of it: a slow phone has a breath between one part and the next. */
import "react-dom/client";
