import { chooseLanguage } from "../i18n/choose";

/* What is shown is written down as the modules of the app are read: by then the language has to be known. */
await chooseLanguage();
await import("./base");
await import("./start");
