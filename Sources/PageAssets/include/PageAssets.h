#ifndef SIMPUL_PAGE_ASSETS_H
#define SIMPUL_PAGE_ASSETS_H

#include <stddef.h>

/// One embedded file of the page: HTML, a style sheet or a module of JavaScript.
typedef struct {
  /// The file's name, for example "page.js".
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} SimpulAsset;

/// All embedded files, and how many there are.
const SimpulAsset *_Nonnull simpul_assets(size_t *_Nonnull count);

#endif
