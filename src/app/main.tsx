import { chooseLanguage } from "../i18n/choose";

/* What is shown is written down as the modules of the app are read: by then the language has to be known. */
await chooseLanguage();
/* Each part is read in a task of its own. */
await import("./library");
await import("./base");
await import("./app");
await import("./start");
