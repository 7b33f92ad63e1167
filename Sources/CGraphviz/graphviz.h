/* Graphviz's C interface as Swift can use it: macros, globals and what differs between versions become functions. */
#ifndef SIMPUL_GRAPHVIZ_H
#define SIMPUL_GRAPHVIZ_H

#include <graphviz/gvc.h>
#include <stddef.h>
#include <stdlib.h>

typedef struct {
  double x, y, width, height;
} SimpulBox;

/* A node's or label's box: centre and size in points. */
static inline SimpulBox simpul_node_box(Agnode_t *node) {
  SimpulBox box = {ND_coord(node).x, ND_coord(node).y, ND_width(node) * 72, ND_height(node) * 72};
  return box;
}

/* The serial number in a generated name such as n12; 0 for any other name. */
static inline int simpul_serial(const char *name, char prefix) {
  return name && name[0] == prefix ? atoi(name + 1) : 0;
}

static inline int simpul_node_serial(Agnode_t *node) { return simpul_serial(agnameof(node), 'n'); }
static inline int simpul_edge_serial(Agedge_t *edge) { return simpul_serial(agget(edge, "id"), 'e'); }

static inline int simpul_bezier_count(Agedge_t *edge) { return ED_spl(edge) ? (int)ED_spl(edge)->size : 0; }

static inline int simpul_point_count(Agedge_t *edge, int bezier) { return (int)ED_spl(edge)->list[bezier].size; }

static inline SimpulBox simpul_point(Agedge_t *edge, int bezier, int index) {
  pointf p = ED_spl(edge)->list[bezier].list[index];
  SimpulBox box = {p.x, p.y, 0, 0};
  return box;
}

/* Whether an arrowhead extends the curve at its start or end, and to where. */
static inline int simpul_arrow_at_start(Agedge_t *edge, int bezier, SimpulBox *tip) {
  tip->x = ED_spl(edge)->list[bezier].sp.x;
  tip->y = ED_spl(edge)->list[bezier].sp.y;
  return ED_spl(edge)->list[bezier].sflag != 0;
}

static inline int simpul_arrow_at_end(Agedge_t *edge, int bezier, SimpulBox *tip) {
  tip->x = ED_spl(edge)->list[bezier].ep.x;
  tip->y = ED_spl(edge)->list[bezier].ep.y;
  return ED_spl(edge)->list[bezier].eflag != 0;
}

static inline int simpul_edge_label(Agedge_t *edge, SimpulBox *box) {
  textlabel_t *label = ED_label(edge);
  if (!label || !label->set) return 0;
  box->x = label->pos.x;
  box->y = label->pos.y;
  box->width = label->dimen.x;
  box->height = label->dimen.y;
  return 1;
}

static inline void simpul_free_clusters(Agraph_t *graph) {
  for (Agraph_t *sub = agfstsubg(graph); sub; sub = agnxtsubg(sub)) simpul_free_clusters(sub);
  if (!aggetrec(graph, "Agraphinfo_t", 0) || !GD_clust(graph)) return;
  free(GD_clust(graph));
  GD_clust(graph) = NULL;
  GD_n_cluster(graph) = 0;
}

/* Frees what the engine nop2 allocates and its clean-up forgets: the list of nodes, and clusters inside clusters. */
static inline void simpul_free_fixed_layout(Agraph_t *graph) {
  simpul_free_clusters(graph);
  if (aggetrec(graph, "Agraphinfo_t", 0)) {
    free(GD_neato_nlist(graph));
    GD_neato_nlist(graph) = NULL;
  }
}

/* The length's type is unsigned before Graphviz 13 and size_t from then on. */
static inline int simpul_render_data_unsigned(GVC_t *gvc, Agraph_t *graph, const char *format, char **bytes,
                                              size_t *count, int (*render)()) {
  unsigned length = 0;
  int result = ((int (*)(GVC_t *, Agraph_t *, const char *, char **, unsigned *))render)(gvc, graph, format, bytes,
                                                                                       &length);
  *count = length;
  return result;
}

static inline int simpul_render_data_size(GVC_t *gvc, Agraph_t *graph, const char *format, char **bytes, size_t *count,
                                          int (*render)()) {
  return ((int (*)(GVC_t *, Agraph_t *, const char *, char **, size_t *))render)(gvc, graph, format, bytes, count);
}

static inline int simpul_render_data(GVC_t *gvc, Agraph_t *graph, const char *format, char **bytes, size_t *count) {
  return _Generic(&gvRenderData,
      int (*)(GVC_t *, Agraph_t *, const char *, char **, unsigned *): simpul_render_data_unsigned,
      default: simpul_render_data_size)(gvc, graph, format, bytes, count, (int (*)())gvRenderData);
}

#endif
