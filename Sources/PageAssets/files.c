#include "PageAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

/* One array, and one line in the list at the end, for each file of assets/. */

static const unsigned char actorpanel_js[] = {
#embed "assets/actorpanel.js"
};

static const unsigned char aliases_js[] = {
#embed "assets/aliases.js"
};

static const unsigned char api_js[] = {
#embed "assets/api.js"
};

static const unsigned char article_js[] = {
#embed "assets/article.js"
};

static const unsigned char controls_js[] = {
#embed "assets/controls.js"
};

static const unsigned char corrections_js[] = {
#embed "assets/corrections.js"
};

static const unsigned char drawing_js[] = {
#embed "assets/drawing.js"
};

static const unsigned char elements_js[] = {
#embed "assets/elements.js"
};

static const unsigned char exports_js[] = {
#embed "assets/exports.js"
};

static const unsigned char file_js[] = {
#embed "assets/file.js"
};

static const unsigned char filter_js[] = {
#embed "assets/filter.js"
};

static const unsigned char frame_html[] = {
#embed "assets/frame.html"
};

static const unsigned char graph_js[] = {
#embed "assets/graph.js"
};

static const unsigned char index_html[] = {
#embed "assets/index.html"
};

static const unsigned char intake_js[] = {
#embed "assets/intake.js"
};

static const unsigned char keys_js[] = {
#embed "assets/keys.js"
};

static const unsigned char list_js[] = {
#embed "assets/list.js"
};

static const unsigned char offsets_js[] = {
#embed "assets/offsets.js"
};

static const unsigned char page_css[] = {
#embed "assets/page.css"
};

static const unsigned char page_js[] = {
#embed "assets/page.js"
};

static const unsigned char picture_js[] = {
#embed "assets/picture.js"
};

static const unsigned char picturestyle_js[] = {
#embed "assets/picturestyle.js"
};

static const unsigned char relationpanel_js[] = {
#embed "assets/relationpanel.js"
};

static const unsigned char search_js[] = {
#embed "assets/search.js"
};

static const unsigned char server_css[] = {
#embed "assets/server.css"
};

static const unsigned char server_html[] = {
#embed "assets/server.html"
};

static const unsigned char server_js[] = {
#embed "assets/server.js"
};

static const unsigned char serversource_js[] = {
#embed "assets/serversource.js"
};

static const unsigned char tables_js[] = {
#embed "assets/tables.js"
};

static const unsigned char timeline_js[] = {
#embed "assets/timeline.js"
};

static const unsigned char tooltip_js[] = {
#embed "assets/tooltip.js"
};

static const unsigned char view_js[] = {
#embed "assets/view.js"
};

static const unsigned char words_js[] = {
#embed "assets/words.js"
};

static const SimpulAsset assets[] = {
    {"actorpanel.js", actorpanel_js, sizeof actorpanel_js},
    {"aliases.js", aliases_js, sizeof aliases_js},
    {"api.js", api_js, sizeof api_js},
    {"article.js", article_js, sizeof article_js},
    {"controls.js", controls_js, sizeof controls_js},
    {"corrections.js", corrections_js, sizeof corrections_js},
    {"drawing.js", drawing_js, sizeof drawing_js},
    {"elements.js", elements_js, sizeof elements_js},
    {"exports.js", exports_js, sizeof exports_js},
    {"file.js", file_js, sizeof file_js},
    {"filter.js", filter_js, sizeof filter_js},
    {"frame.html", frame_html, sizeof frame_html},
    {"graph.js", graph_js, sizeof graph_js},
    {"index.html", index_html, sizeof index_html},
    {"intake.js", intake_js, sizeof intake_js},
    {"keys.js", keys_js, sizeof keys_js},
    {"list.js", list_js, sizeof list_js},
    {"offsets.js", offsets_js, sizeof offsets_js},
    {"page.css", page_css, sizeof page_css},
    {"page.js", page_js, sizeof page_js},
    {"picture.js", picture_js, sizeof picture_js},
    {"picturestyle.js", picturestyle_js, sizeof picturestyle_js},
    {"relationpanel.js", relationpanel_js, sizeof relationpanel_js},
    {"search.js", search_js, sizeof search_js},
    {"server.css", server_css, sizeof server_css},
    {"server.html", server_html, sizeof server_html},
    {"server.js", server_js, sizeof server_js},
    {"serversource.js", serversource_js, sizeof serversource_js},
    {"tables.js", tables_js, sizeof tables_js},
    {"timeline.js", timeline_js, sizeof timeline_js},
    {"tooltip.js", tooltip_js, sizeof tooltip_js},
    {"view.js", view_js, sizeof view_js},
    {"words.js", words_js, sizeof words_js},
};

const SimpulAsset *simpul_assets(size_t *count) {
  *count = sizeof assets / sizeof assets[0];
  return assets;
}
