package io.github.connectconfig;

/**
 * Brands, for {@link ConnectConfig#make()}. Source: Smartcar's documentation and SDKs, and names that can be spelled in
 * one way only. A brand whose spelling is uncertain has no constant.
 */
public final class Make {
    /** Tesla. */
    public static final String TESLA = "TESLA";

    /** BMW. */
    public static final String BMW = "BMW";

    /** Nissan. */
    public static final String NISSAN = "NISSAN";

    /** Chevrolet. */
    public static final String CHEVROLET = "CHEVROLET";

    /** Cadillac. */
    public static final String CADILLAC = "CADILLAC";

    /** Ford. */
    public static final String FORD = "FORD";

    /** Hyundai. */
    public static final String HYUNDAI = "HYUNDAI";

    /** Jeep. */
    public static final String JEEP = "JEEP";

    /** Kia. */
    public static final String KIA = "KIA";

    /** MINI. */
    public static final String MINI = "MINI";

    /** Toyota. */
    public static final String TOYOTA = "TOYOTA";

    /** Volkswagen. */
    public static final String VOLKSWAGEN = "VOLKSWAGEN";

    /** Volvo. */
    public static final String VOLVO = "VOLVO";

    /** Land Rover. */
    public static final String LANDROVER = "LANDROVER";

    /** Jaguar. */
    public static final String JAGUAR = "JAGUAR";

    /** Polestar. */
    public static final String POLESTAR = "POLESTAR";

    /** Peugeot. */
    public static final String PEUGEOT = "PEUGEOT";

    /** Opel. */
    public static final String OPEL = "OPEL";

    /** Citroën. */
    public static final String CITROEN = "CITROEN";

    /** DS. */
    public static final String DS = "DS";

    /** Vauxhall. */
    public static final String VAUXHALL = "VAUXHALL";

    /** BYD. */
    public static final String BYD = "BYD";

    /** CUPRA. */
    public static final String CUPRA = "CUPRA";

    /** Dacia. */
    public static final String DACIA = "DACIA";

    /** MG. */
    public static final String MG = "MG";

    /** SEAT. */
    public static final String SEAT = "SEAT";

    /** Škoda. */
    public static final String SKODA = "SKODA";

    /** Acura. */
    public static final String ACURA = "ACURA";

    /** Audi. */
    public static final String AUDI = "AUDI";

    /** Buick. */
    public static final String BUICK = "BUICK";

    /** Chrysler. */
    public static final String CHRYSLER = "CHRYSLER";

    /** Dodge. */
    public static final String DODGE = "DODGE";

    /** GMC. */
    public static final String GMC = "GMC";

    /** Lexus. */
    public static final String LEXUS = "LEXUS";

    /** Lincoln. */
    public static final String LINCOLN = "LINCOLN";

    /** RAM. */
    public static final String RAM = "RAM";

    /** Renault. */
    public static final String RENAULT = "RENAULT";

    /** Rivian. */
    public static final String RIVIAN = "RIVIAN";

    /** Subaru. */
    public static final String SUBARU = "SUBARU";

    private Make() {}
}
