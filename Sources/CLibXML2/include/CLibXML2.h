/* libxml2's HTML parser, loaded when the first page is read: linking it would make every start of the program slower,
   since it brings the data of ICU along. */
#ifndef SIMPUL_LIBXML2_H
#define SIMPUL_LIBXML2_H

#include <stddef.h>

/* A page being walked through, element by element in document order. */
typedef struct SimpulPage SimpulPage;

enum { SIMPUL_PAGE_ELEMENT = 1, SIMPUL_PAGE_TEXT = 3, SIMPUL_PAGE_CDATA = 4, SIMPUL_PAGE_END = 15 };

/* Whether libxml2 is installed. */
int simpul_libxml2_is_there(void);

/* Whether libxml2 can decode a charset. */
int simpul_knows_charset(const char *charset);

/* Parses a page; NULL when libxml2 is missing or there is no element in it. */
SimpulPage *simpul_page_open(const char *bytes, size_t count, const char *charset);
void simpul_page_close(SimpulPage *page);

/* Moves to the next node and returns its kind, one of those above or another to be passed over; 0 at the end. */
int simpul_page_next(SimpulPage *page);

/* Of the node: its name, its text, how deep it stands, and whether no end will follow it. */
const char *simpul_page_name(SimpulPage *page);
const char *simpul_page_text(SimpulPage *page);
int simpul_page_depth(SimpulPage *page);
int simpul_page_is_empty(SimpulPage *page);

/* Moves to the element's next attribute, whose name and text are then the node's; 0 when there is none. */
int simpul_page_next_attribute(SimpulPage *page);

/* Moves back from the attributes to their element. */
void simpul_page_leave_attributes(SimpulPage *page);

#endif
