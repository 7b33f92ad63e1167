#include "CLibXML2.h"

#include <dlfcn.h>
#include <limits.h>
#include <pthread.h>
#include <stdlib.h>

/* Of libxml2's interface only functions on opaque pointers are used, the same in all its versions since 2.6. */
static struct {
  void (*init)(void);
  void *(*read)(const char *bytes, int count, const char *url, const char *charset, int options);
  void (*free_document)(void *document);
  void *(*walker)(void *document);
  void (*free_reader)(void *reader);
  int (*next)(void *reader);
  int (*kind)(void *reader);
  const unsigned char *(*name)(void *reader);
  const unsigned char *(*text)(void *reader);
  int (*depth)(void *reader);
  int (*is_empty)(void *reader);
  int (*next_attribute)(void *reader);
  int (*to_element)(void *reader);
  void *(*charset)(const char *name);
  int (*close_charset)(void *handler);
} xml;

static int is_loaded = 0;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void *open_library(void) {
  static const char *const names[] = {
      "libxml2.so.2", "libxml2.so.16", "libxml2.so", "/usr/lib/libxml2.2.dylib", "libxml2.2.dylib",
  };
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    void *library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (library) return library;
  }
  return NULL;
}

static void load(void) {
  void *library = open_library();
  if (!library) return;
  const struct {
    void *place;
    const char *name;
  } functions[] = {
      {&xml.init, "xmlInitParser"},
      {&xml.read, "htmlReadMemory"},
      {&xml.free_document, "xmlFreeDoc"},
      {&xml.walker, "xmlReaderWalker"},
      {&xml.free_reader, "xmlFreeTextReader"},
      {&xml.next, "xmlTextReaderRead"},
      {&xml.kind, "xmlTextReaderNodeType"},
      {&xml.name, "xmlTextReaderConstName"},
      {&xml.text, "xmlTextReaderConstValue"},
      {&xml.depth, "xmlTextReaderDepth"},
      {&xml.is_empty, "xmlTextReaderIsEmptyElement"},
      {&xml.next_attribute, "xmlTextReaderMoveToNextAttribute"},
      {&xml.to_element, "xmlTextReaderMoveToElement"},
      {&xml.charset, "xmlFindCharEncodingHandler"},
      {&xml.close_charset, "xmlCharEncCloseFunc"},
  };
  for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++) {
    void *function = dlsym(library, functions[i].name);
    if (!function) return;
    *(void **)functions[i].place = function;
  }
  xml.init();
  is_loaded = 1;
}

struct SimpulPage {
  void *document;
  void *reader;
};

int simpul_libxml2_is_there(void) {
  pthread_once(&once, load);
  return is_loaded;
}

int simpul_knows_charset(const char *charset) {
  if (!simpul_libxml2_is_there()) return 0;
  void *handler = xml.charset(charset);
  if (!handler) return 0;
  xml.close_charset(handler);
  return 1;
}

SimpulPage *simpul_page_open(const char *bytes, size_t count, const char *charset) {
  /* HTML_PARSE_RECOVER, NOERROR, NOWARNING, NONET: broken markup is read as far as it goes, in silence, from here. */
  const int options = 1 | 32 | 64 | 2048;
  if (!simpul_libxml2_is_there() || count > INT_MAX) return NULL;
  void *document = xml.read(bytes, (int)count, NULL, charset, options);
  if (!document) return NULL;
  void *reader = xml.walker(document);
  SimpulPage *page = reader ? malloc(sizeof *page) : NULL;
  if (!page) {
    if (reader) xml.free_reader(reader);
    xml.free_document(document);
    return NULL;
  }
  page->document = document;
  page->reader = reader;
  return page;
}

void simpul_page_close(SimpulPage *page) {
  xml.free_reader(page->reader);
  xml.free_document(page->document);
  free(page);
}

int simpul_page_next(SimpulPage *page) { return xml.next(page->reader) == 1 ? xml.kind(page->reader) : 0; }

const char *simpul_page_name(SimpulPage *page) { return (const char *)xml.name(page->reader); }

const char *simpul_page_text(SimpulPage *page) { return (const char *)xml.text(page->reader); }

int simpul_page_depth(SimpulPage *page) { return xml.depth(page->reader); }

int simpul_page_is_empty(SimpulPage *page) { return xml.is_empty(page->reader) == 1; }

int simpul_page_next_attribute(SimpulPage *page) { return xml.next_attribute(page->reader) == 1; }

void simpul_page_leave_attributes(SimpulPage *page) { xml.to_element(page->reader); }
