import { render } from "preact";
import { ScopeApp } from "./app.tsx";
import "../style/page.css";
import "../style/icons.css";
import "../style/picture.css";
import "../style/filter-bar.css";
import "../style/scope.css";
import "../style/map.css";
import "../style/details.css";
import "../style/not-shipped.css";
import "../style/agenda.css";
import "../style/table.css";
import "../style/new-mark.css";
import "../style/spark.css";
import "../style/changes.css";
import "../style/history.css";

render(<ScopeApp />, document.body);
