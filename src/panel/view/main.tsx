import { render } from "preact";
import { App } from "./app.tsx";
import "./style/page.css";
import "./style/icons.css";
import "./style/picture.css";
import "./style/filter-bar.css";
import "./style/list.css";
import "./style/new-mark.css";
import "./style/spark.css";

render(<App />, document.body);
