package org.polybius.engine.parsing.words;

import java.util.Set;

/** Names of files, by their endings. */
final class FileNames {

    private static final Set<String> EXTENSIONS = Set.of("""
            3gp 7z ace ai aif aiff amr asf asp aspx asx avi bat bin bmp bup cab cbr cda cdl cdr chm dat divx \
            dll dmg doc dss dvf dwg eml eps exe fla flv gif gz hqx htm html shtml ifo indd iso jar jsp jpg jpeg \
            lnk log m4a m4b m4p m4v mcd mdb mid mov mp2 mp3 mp4 mpg mpeg msi mswmm ogg pdf php png pps ppt ps \
            psd pst ptb pub qbb qbw qxd ram rar rm rmvb rtf sea ses sit sitx sql ss swf tgz tif torrent ttf txt \
            vcd vob wav wma wmv wpd wps xls xml xtm zip""".split(" "));

    private FileNames() {}

    /** "report.pdf": an ending is in lower case, or is none. */
    static boolean isFileName(String word) {
        int dot = word.lastIndexOf('.');
        return dot >= 0 && EXTENSIONS.contains(word.substring(dot + 1));
    }
}
