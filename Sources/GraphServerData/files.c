#include "GraphServerData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char openapi[] = {
#embed "openapi.json"
};

const unsigned char *simpul_openapi(size_t *count) {
  *count = sizeof openapi;
  return openapi;
}
