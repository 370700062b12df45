package org.polybius.web.http;

/**
 * What every page needs to know of the site around it.
 *
 * @param record the record's name
 * @param path of the page that is shown, with its query
 */
public record Site(Assets assets, String record, String path) {

    Site at(String shown) {
        return new Site(assets, record, shown);
    }

    public String asset(String name) {
        return assets.address(name);
    }

    /** Whether the page shown is in the part of the site that begins with {@code prefix}. */
    public boolean isIn(String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "?") || path.startsWith(prefix + "/");
    }

    /** Where the same is told to programs or spreadsheets; {@code ending} is {@code .json} or {@code .csv}. */
    public String twin(String ending) {
        int query = path.indexOf('?');
        String bare = query < 0 ? path : path.substring(0, query);
        return (bare.equals("/") ? "/index" : bare) + ending + (query < 0 ? "" : path.substring(query));
    }
}
