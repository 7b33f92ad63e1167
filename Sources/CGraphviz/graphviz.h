#ifndef SIMPUL_GRAPHVIZ_H
#define SIMPUL_GRAPHVIZ_H

#include <graphviz/gvc.h>

#endif
