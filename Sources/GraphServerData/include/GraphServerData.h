#ifndef SIMPUL_GRAPH_SERVER_DATA_H
#define SIMPUL_GRAPH_SERVER_DATA_H

#include <stddef.h>

/// The description of the API, OpenAPI 3.1 as JSON; its length goes to count.
const unsigned char *_Nonnull simpul_openapi(size_t *_Nonnull count);

#endif
