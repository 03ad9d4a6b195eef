// Pango 1.50 on cairo 1.16 and fontconfig. Only the report's own program links them.
#include <cairo/cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

/// The casts that are macros in C.
static inline PangoFcFontMap *ikigai_fc_font_map(PangoFontMap *map) { return (PangoFcFontMap *)map; }
